package org.localgov.indicators.analysis;

import static org.localgov.indicators.definition.Definitions.higherIsBetter;
import static org.localgov.indicators.definition.Definitions.node;
import static org.localgov.indicators.method.Methods.arithmeticMean;

import org.localgov.indicators.definition.Index;
import org.localgov.indicators.definition.Lineage;

/** A small uneven index: a and b below sub, c beside it. */
final class Services {
  static final Index INDEX =
      Index.builder("services")
          .indicator("a", higherIsBetter())
          .indicator("b", higherIsBetter())
          .indicator("c", higherIsBetter())
          .root(
              node("all", arithmeticMean())
                  .child(node("sub", arithmeticMean()).children("a", "b"))
                  .child("c"))
          .build();

  static final Lineage LINEAGE = Lineage.of(INDEX);

  private Services() {}
}
