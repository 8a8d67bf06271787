/**
 * From a definition and a table to scores: compiled once, fitted on a sample, applied to any table.
 * The results explain themselves.
 */
@NullMarked
package org.localgov.indicators.scoring;

import org.jspecify.annotations.NullMarked;
