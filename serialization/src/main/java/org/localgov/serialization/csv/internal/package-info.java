/**
 * Rows and cells of CSV files with the place of every fault, for the formats that are read from
 * them. Nothing here knows an index.
 */
@NullMarked
package org.localgov.serialization.csv.internal;

import org.jspecify.annotations.NullMarked;
