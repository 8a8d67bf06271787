/**
 * Bytes in and out, for both formats: names of inputs, strict UTF-8, and files that cannot be
 * opened. Nothing here knows JSON, CSV or an index.
 */
@NullMarked
package org.localgov.serialization.internal;

import org.jspecify.annotations.NullMarked;
