package org.localgov.core.decentralisation;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class DecentralisationDimensionTest implements EnumContract<DecentralisationDimension> {
  @Override
  public DecentralisationDimension parse(String text) {
    return DecentralisationDimension.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of("administrative", "political", "fiscal");
  }
}
