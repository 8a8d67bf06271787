/**
 * The statistics that weightings and analyses share: moments, correlations and principal components
 * of columns of numbers. Nobody outside this module sees it.
 */
@NullMarked
package org.localgov.indicators.internal.statistics;

import org.jspecify.annotations.NullMarked;
