package org.localgov.core.cooperation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class NetworkFunctionTest implements EnumContract<NetworkFunction> {
  @Override
  public NetworkFunction parse(String text) {
    return NetworkFunction.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("information", "implementation", "advocacy", "monitoring");
  }
}
