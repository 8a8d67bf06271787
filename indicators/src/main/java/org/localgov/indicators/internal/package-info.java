/**
 * What the packages of this module share and nobody else sees. It holds the Immutables style, the
 * compensated sum, periods in years and shifts of ranks.
 */
@NullMarked
package org.localgov.indicators.internal;

import org.jspecify.annotations.NullMarked;
