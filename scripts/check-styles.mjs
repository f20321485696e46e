// Components style themselves with the tokens of src/app.css: no colour, no font size of their own, no style attribute but custom properties.
import { globSync, readFileSync } from 'node:fs';
