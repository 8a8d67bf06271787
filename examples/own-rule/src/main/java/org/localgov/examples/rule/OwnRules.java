package org.localgov.examples.rule;

import java.util.List;
import org.localgov.indicators.spi.Method;
import org.localgov.indicators.spi.MethodProvider;

/** Hands the rules of this jar to the library. */
public final class OwnRules implements MethodProvider {
  @Override
  public List<Method> methods() {
    return List.of(new MeanOfLowest());
  }
}
