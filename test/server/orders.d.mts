export function orders(url: URL): { delay: number; status: number; fault: string | null };
