/**
 * The two tables that an index stands in for the R package COINr, {@code iMeta} and {@code iData},
 * taken over as a definition and a table.
 */
@NullMarked
package org.localgov.serialization.coinr;

import org.jspecify.annotations.NullMarked;
