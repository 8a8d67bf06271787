package org.localgov.indicators.method.treatment;

import java.util.List;
import org.localgov.indicators.spi.Method;

/** Lists the treatments that ship. */
public final class Treatments {
  private static final List<Method> ALL =
      List.of(
          new BoxCox(), new Clamp(), new Log(), new LogShifted(), new LogSigned(), new Winsorise());

  private Treatments() {}

  /** {@return all treatments of this package} */
  public static List<Method> all() {
    return ALL;
  }
}
