package org.localgov.examples.quickstart;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.localgov.core.cooperation.Partnership;
import org.localgov.core.cooperation.PartnershipPath;
import org.localgov.core.error.ViolationsException;
import org.localgov.serialization.gallery.Gallery;
import org.localgov.serialization.json.LocalgovJson;

/** Partners: a partnership from the gallery, and what is said of a document with faults. */
final class Partners {
  private Partners() {}

  static void tell(PrintStream out) {
    Quickstart.heading(out, "Partners: a partnership of two cities");
    Partnership partnership = Gallery.partnership("reggio-emilia-pemba").orElseThrow();
    out.println(
        partnership.first().localGovernment()
            + " and "
            + partnership.second().localGovernment()
            + partnership.path().map(PartnershipPath::toString).map(", "::concat).orElse("")
            + partnership.agreements().stream()
                .map(agreement -> agreement.signed().toString())
                .collect(Collectors.joining(", ", ", agreements of ", "")));
    partnership.source().ifPresent(source -> out.println("Source: " + source.text()));
    out.println();
    out.println("An example document is refused with every fault and its place:");
    String file = "misspelt-partnership.json";
    try {
      LocalgovJson.of(Partnership.class).read(Data.stream(file), file);
    } catch (ViolationsException e) {
      e.violations().forEach(fault -> out.println("  " + fault));
    }
  }
}
