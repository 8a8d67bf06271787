package org.localgov.core.action;

import java.util.List;
import org.localgov.core.contract.EnumContract;

class PartnerKindTest implements EnumContract<PartnerKind> {
  @Override
  public PartnerKind parse(String text) {
    return PartnerKind.parse(text);
  }

  @Override
  public List<String> names() {
    return List.of(
        "city",
        "association",
        "national-government",
        "international-organisation",
        "business",
        "ngo",
        "civil-society",
        "knowledge-institution",
        "residents");
  }
}
