/**
 * What data and scores are like before anyone believes them: statistics, availability,
 * correlations, reliability, principal components, and what a unit is good and bad at. Results are
 * immutable, say themselves in one line, and print as a table.
 */
@NullMarked
package org.localgov.indicators.analysis;

import org.jspecify.annotations.NullMarked;
