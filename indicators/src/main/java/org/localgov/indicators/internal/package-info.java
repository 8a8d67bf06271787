/**
 * What the packages of this module share and nobody else sees. It holds the Immutables style, the
 * compensated sum, gaps in columns, periods in years and shifts of ranks.
 */
@NullMarked
package org.localgov.indicators.internal;

import org.jspecify.annotations.NullMarked;
