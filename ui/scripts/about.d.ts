export declare const licencesTarget: string;
