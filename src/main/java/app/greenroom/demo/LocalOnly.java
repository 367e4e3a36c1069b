package app.greenroom.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;

/** Refuses to serve the demo, whose passwords everybody knows, to any other machine. */
class LocalOnly {

    LocalOnly(@Value("${server.address:}") String address) {
        if (address.isBlank() || !isLoopback(address)) {
            throw new DemoIsLocalException(address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
