package org.localgov.core.cooperation;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.localgov.core.action.Partner;
import org.localgov.core.internal.LocalgovStyle;
import org.localgov.core.internal.OneLine;
import org.localgov.core.place.PlaceId;

/**
 * One side of a partnership: a local government, the actors that take part with it, and its working
 * groups.
 *
 * <p>A working group is a standing committee of local government and civic actors that plans and
 * follows the cooperation, as the city working groups of Reggio Emilia and Kragujevac did (S.
 * Foracchia in <i>Capacity.org</i> on municipal international cooperation, ECDPM 2004). Empty lists
 * mean that the source names none.
 *
 * <p>Instances are immutable and safe to share between threads; two are equal when all parts are,
 * in the same order.
 *
 * <pre>{@code
 * PartnershipSide kragujevac = PartnershipSide.builder()
 *     .localGovernment(PlaceId.parse("name:Kragujevac"))
 *     .addWorkingGroups("city working group")
 *     .build();
 * }</pre>
 */
@Value.Immutable
@LocalgovStyle
public abstract class PartnershipSide implements Serializable {
  private static final long serialVersionUID = 1L;

  PartnershipSide() {}

  /**
   * {@return a side of which only the local government is known}
   *
   * @param localGovernment the place whose government is the partner
   */
  public static PartnershipSide of(PlaceId localGovernment) {
    return builder().localGovernment(localGovernment).build();
  }

  /** {@return a builder without any part; the local government is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the place whose government is the partner} */
  public abstract PlaceId localGovernment();

  /** {@return the actors known to take part on this side, in the order of the source} */
  public abstract List<Partner> actors();

  /** {@return the names of the working groups known on this side, each in one line} */
  public abstract List<String> workingGroups();

  /** {@return a builder with the parts of this side} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns the local government. */
  @Override
  public String toString() {
    return localGovernment().toString();
  }

  @Value.Check
  void check() {
    workingGroups().forEach(group -> OneLine.requireName("working group", group));
  }

  /** Builds a side; one builder is for one thread. */
  public static final class Builder extends ImmutablePartnershipSide.Builder {
    Builder() {}
  }
}
