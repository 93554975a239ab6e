// Lets a light object stand for one of the platform's own.

/**
 * Gives a light class what it lacks of a class of the platform: `instanceof` holds, and every other member is that of an
 * object of the platform, which is made when the first of them is asked for.
 *
 * @param turn makes that object, once, and gives it from then on.
 */
export function standFor<Light extends object>(
  light: Light,
  platform: object,
  turn: (from: Light) => object,
): void {
  for (const key of Reflect.ownKeys(platform)) {
    if (Object.hasOwn(light, key) || key === Symbol.toStringTag) continue;
    Object.defineProperty(light, key, {
      configurable: true,
      get(this: Light): unknown {
        const real = turn(this);
        const member: unknown = Reflect.get(real, key);
        return typeof member === 'function' ? member.bind(real) : member;
      },
    });
  }
  Object.setPrototypeOf(light, platform);
}
