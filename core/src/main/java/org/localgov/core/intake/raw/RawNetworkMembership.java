package org.localgov.core.intake.raw;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localgov.core.cooperation.NetworkFunction;
import org.localgov.core.cooperation.NetworkMembership;
import org.localgov.core.intake.Line;
import org.localgov.core.intake.Parses;
import org.localgov.core.intake.Raw;
import org.localgov.core.intake.Required;
import org.localgov.core.internal.OneLine;
import org.localgov.core.observation.ReferencePeriod;
import org.localgov.core.place.PlaceId;

/**
 * A {@link NetworkMembership} as it comes from outside.
 *
 * @param city the city that is a member
 * @param network the id of the network
 * @param period the period of the membership
 * @param functionsUsed the functions the city is known to use, each once
 * @param source where the membership is told
 */
public record RawNetworkMembership(
    @Required @Parses(PlaceId.class) @Nullable String city,
    @Required @Line(OneLine.LONGEST_ID) @Nullable String network,
    @Parses(ReferencePeriod.class) @Nullable String period,
    List<@Required @Parses(NetworkFunction.class) String> functionsUsed,
    @Valid @Nullable RawSource source)
    implements Raw<NetworkMembership> {

  /**
   * Creates a raw membership; the list is copied.
   *
   * @param city the city that is a member
   * @param network the id of the network
   * @param period the period of the membership
   * @param functionsUsed the functions the city is known to use, each once
   * @param source where the membership is told
   */
  public RawNetworkMembership {
    functionsUsed = Parts.copy(functionsUsed);
  }

  /**
   * {@return the raw form of a membership}
   *
   * @param membership the membership
   */
  public static RawNetworkMembership of(NetworkMembership membership) {
    return new RawNetworkMembership(
        membership.city().toString(),
        membership.network(),
        Parts.text(membership.period()),
        Parts.raws(membership.functionsUsed(), NetworkFunction::toString),
        Parts.raw(membership.source(), RawSource::of));
  }

  @Override
  public NetworkMembership toValue() {
    return NetworkMembership.builder()
        .city(Parts.required("city", city, PlaceId::parse))
        .network(Parts.required("network", network))
        .period(Parts.optional(period, ReferencePeriod::parse))
        .functionsUsed(Parts.distinct("functionsUsed", functionsUsed, NetworkFunction::parse))
        .source(Parts.value(source))
        .build();
  }
}
