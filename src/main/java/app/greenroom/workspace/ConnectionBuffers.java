package app.greenroom.workspace;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * Each open connection has a buffer for what is read and one for what is written, and each open window keeps a connection.
 * Requests are read into a buffer of their own, so the one for reading may be small.
 */
@Component
class ConnectionBuffers implements TomcatConnectorCustomizer {

    private static final String READ_BYTES = "1024";
    private static final String WRITE_BYTES = "4096";

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appReadBufSize", READ_BYTES);
        connector.setProperty("socket.appWriteBufSize", WRITE_BYTES);
    }
}
