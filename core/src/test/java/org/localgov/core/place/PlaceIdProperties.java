package org.localgov.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceIdProperties {
  @Property
  void parse_toString_isIdentity(@ForAll("ids") PlaceId id) {
    assertThat(PlaceId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void compareTo_isATotalOrder(
      @ForAll("ids") PlaceId a, @ForAll("ids") PlaceId b, @ForAll("ids") PlaceId c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Property
  void parse_anyText_isRefusedOrWrittenBack(@ForAll String text) {
    try {
      assertThat(PlaceId.parse(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(" must ").hasMessageContaining(", got '");
    }
  }

  @Provide
  Arbitrary<PlaceId> ids() {
    Arbitrary<String> schemes =
        Arbitraries.strings().withChars("ab-1").ofMaxLength(3).map(rest -> "s" + rest);
    Arbitrary<String> codes =
        Arbitraries.strings().withChars("aZ: é北").ofMaxLength(4).map(rest -> rest + "x");
    return Combinators.combine(schemes, codes).as(PlaceId::of);
  }
}
