package org.localgov.indicators.scoring;

import java.util.Optional;
import org.localgov.indicators.definition.Treatment;
import org.localgov.indicators.spi.TreatmentMethod;

/**
 * A treatment with its methods found and their parameters checked.
 *
 * @param treatment when and how the methods are used
 * @param first the first method, if there is one
 * @param second the second method, if there is one
 */
record TreatmentCalls(
    Treatment treatment,
    Optional<Call<TreatmentMethod>> first,
    Optional<Call<TreatmentMethod>> second) {}
