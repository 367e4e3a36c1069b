package app.greenroom.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the packaged application has. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Greenroom " + Objects.requireNonNullElse(packaged, "(not packaged)")};
    }
}
