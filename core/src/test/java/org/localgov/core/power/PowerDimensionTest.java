package org.localgov.core.power;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class PowerDimensionTest implements EnumContract<PowerDimension> {
  @Override
  public PowerDimension parse(String text) {
    return PowerDimension.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("own-operate", "set-enforce-policy", "control-budget", "set-vision");
  }
}
