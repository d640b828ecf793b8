export function wordpress(path: string, url: URL): Promise<{ status: number; headers: object; body: string }>;
