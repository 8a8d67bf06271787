package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.observation.Source;
import org.localgov.core.place.PlaceId;

/**
 * An initiative of a city that others may learn from: its title, what it is, and who reports it.
 *
 * <p>It is an example with its citation, told in words, so the source is required. What can be
 * counted and compared is a {@link org.localgov.core.action.CityAction}.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are.
 *
 * <pre>{@code
 * GovernanceInitiative complaints = GovernanceInitiative.of(
 *     PlaceId.parse("name:Hyderabad"),
 *     "Online complaints",
 *     "platform for complaints with a response deadline of 48 hours",
 *     Source.of("HCSS, Cities as Governance Partners in an Interdependent World, 2016"));
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class GovernanceInitiative implements Serializable {
  private static final long serialVersionUID = 1L;

  GovernanceInitiative() {}

  /**
   * {@return an initiative of no stated period}
   *
   * @param city the city whose initiative it is; it may reach further
   * @param title the title for people, in one line and any language
   * @param description what it is, in one line
   * @param source who reports it
   * @throws IllegalArgumentException if title or description is blank or has a control character
   */
  public static GovernanceInitiative of(
      PlaceId city, String title, String description, Source source) {
    return builder().city(city).title(title).description(description).source(source).build();
  }

  /** {@return a builder without any part; city, title, description and source are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city whose initiative it is; it may reach further} */
  public abstract PlaceId city();

  /** {@return the title for people, in one line and any language} */
  public abstract String title();

  /** {@return what it is, in one line} */
  public abstract String description();

  /** {@return the year or years of the initiative, where the source tells them} */
  public abstract Optional<ReferencePeriod> period();

  /** {@return who reports it} */
  public abstract Source source();

  /** {@return a builder with the parts of this initiative} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns city, title and period in one line. */
  @Override
  public String toString() {
    return city() + " " + title() + period().map(period -> ", " + period).orElse("");
  }

  @Value.Check
  void check() {
    OneLine.requireName("title", title());
    OneLine.requireStatement("description", description());
  }

  /** Builds an initiative; one builder is for one thread. */
  public static final class Builder extends ImmutableGovernanceInitiative.Builder {
    Builder() {}
  }
}
