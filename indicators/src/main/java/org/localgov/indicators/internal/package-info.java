/**
 * What the packages of this module share and nobody else sees. It holds the Immutables style and
 * the compensated sum.
 */
@NullMarked
package org.localgov.indicators.internal;

import org.jspecify.annotations.NullMarked;
