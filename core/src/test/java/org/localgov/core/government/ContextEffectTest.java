package org.localgov.core.government;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class ContextEffectTest implements EnumContract<ContextEffect> {
  @Override
  public ContextEffect parse(String text) {
    return ContextEffect.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("enables", "constrains");
  }
}
