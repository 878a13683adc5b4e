export declare const rulesTarget: string;
export declare const licencesTarget: string;
export declare function rulesFile(): string;
