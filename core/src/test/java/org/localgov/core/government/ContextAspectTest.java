package org.localgov.core.government;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class ContextAspectTest implements EnumContract<ContextAspect> {
  @Override
  public ContextAspect parse(String text) {
    return ContextAspect.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("legal", "regulatory", "fiscal-dependence");
  }
}
