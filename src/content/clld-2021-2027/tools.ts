import { capacityTool } from './tools/capacity.ts';
import { ecosystemTool } from './tools/ecosystem.ts';
import { laboratoryTool } from './tools/laboratory.ts';
import { learningTool } from './tools/learning.ts';
import { practicesTool } from './tools/practices.ts';
import { scalingTool } from './tools/scaling.ts';
import type { Tool } from '#lib/guide/guide.ts';

export const tools: readonly Tool[] = [laboratoryTool, capacityTool, practicesTool, scalingTool, ecosystemTool, learningTool];
