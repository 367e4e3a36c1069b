package app.greenroom.shared;

import java.io.Serializable;
import java.util.UUID;

/** A typed id: a random 128-bit value that names one thing of one kind. */
public interface Id extends Serializable {

    UUID value();
}
