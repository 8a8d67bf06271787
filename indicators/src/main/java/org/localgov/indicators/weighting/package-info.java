/**
 * Where weights come from: judgement (equal, points of experts, pairwise comparisons) or data
 * (principal components, factors, entropy, CRITIC, standard deviations, an optimum), and what the
 * weights of a definition amount to in the whole index.
 */
@NullMarked
package org.localgov.indicators.weighting;

import org.jspecify.annotations.NullMarked;
