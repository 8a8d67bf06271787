/**
 * What the packages of this module share and nobody else sees. It holds the Immutables style and
 * the rules of one-line texts.
 */
@NullMarked
package org.localgov.core.internal;

import org.jspecify.annotations.NullMarked;
