package app.greenroom.database;

import java.io.IOException;
import java.nio.file.Path;

/** Tells whether a folder is one that the system leaves alone. */
final class LastingFolder {

    private LastingFolder() {}

    /**
     * Gives the folder back if it isn't a temporary one, wherever links lead.
     *
     * @throws DatabaseUnavailableException if it lies in the temporary folder
     */
    static Path require(Path folder, Path temporary) {
        if (real(folder).startsWith(real(temporary))) {
            throw new DatabaseUnavailableException("The data folder " + folder + " is in the temporary folder "
                    + temporary + ", which may be emptied at any time. Set GREENROOM_DATA to a folder that stays.");
        }
        return folder;
    }

    /** Resolves links as far as the path exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
