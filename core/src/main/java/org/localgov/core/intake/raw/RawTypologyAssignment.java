package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localgov.core.government.GovernanceTypology;
import org.localgov.core.government.TypologyAssignment;
import org.localgov.core.intake.Finite;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.ConfidenceBounds;
import org.localgov.core.internal.OneLine;
import org.localgov.core.power.Sector;

/**
 * A {@link TypologyAssignment} as it comes from outside.
 *
 * @param city the id of the city, a free text
 * @param sector the sector it is about; absent where it is about the city as a whole
 * @param typology the way of governing
 * @param source who says so
 * @param confidence how sure it is, 0 (not at all) to 1 (certain)
 * @param evidence what it is based on, in one line
 */
public record RawTypologyAssignment(
    @Required @Line(OneLine.LONGEST_ID) @Nullable String city,
    @Parses(Sector.class) @Nullable String sector,
    @Required @Parses(GovernanceTypology.class) @Nullable String typology,
    @Required @Valid @Nullable RawSource source,
    @Finite
        @DecimalMin(value = "" + ConfidenceBounds.LEAST, message = "must be at least {value}")
        @DecimalMax(value = "" + ConfidenceBounds.MOST, message = "must be at most {value}")
        @Nullable Double confidence,
    @Line(OneLine.LONGEST_STATEMENT) @Nullable String evidence)
    implements Raw<TypologyAssignment> {

  /**
   * {@return the raw form of an assignment}
   *
   * @param assignment the assignment
   */
  public static RawTypologyAssignment of(TypologyAssignment assignment) {
    return new RawTypologyAssignment(
        assignment.city(),
        Parts.text(assignment.sector()),
        assignment.typology().toString(),
        RawSource.of(assignment.source()),
        Parts.number(assignment.confidence()),
        assignment.evidence().orElse(null));
  }

  @Override
  public TypologyAssignment toValue() {
    return TypologyAssignment.builder()
        .city(Parts.required("city", city))
        .sector(Parts.optional(sector, Sector::parse))
        .typology(Parts.required("typology", typology, GovernanceTypology::parse))
        .source(Parts.value("source", source))
        .confidence(Parts.number(confidence))
        .evidence(Optional.ofNullable(evidence))
        .build();
  }
}
