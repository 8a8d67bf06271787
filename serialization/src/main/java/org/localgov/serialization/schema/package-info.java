/** The JSON Schema of each kind of document, as it ships with this library. */
@NullMarked
package org.localgov.serialization.schema;

import org.jspecify.annotations.NullMarked;
