package dev.billingsdks.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link PageServer} in a separate process, so that its work is not counted as the client's. */
public final class ServerProcess implements AutoCloseable {

    /** The system property that contains the origin of the run's server. */
    public static final String ORIGIN_PROPERTY = "benchmarks.server";

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on a free loopback port. */
    public static ServerProcess start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath(), PageServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String port = output.readLine();
        if (port == null) {
            throw new IOException("the server ended before it listened");
        }
        return new ServerProcess(process, Integer.parseInt(port));
    }

    /** Returns the server's scheme, host and port. */
    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** Returns the id of the server's process. */
    public long pid() {
        return process.pid();
    }

    /** Returns the base URL of a listing with this number of pages, each of which is sent after a latency. */
    public static String url(String origin, String vendor, int pages, int latencyMillis) {
        return origin + "/" + vendor + "/" + pages + "/" + latencyMillis;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String classPath() {
        return Path.of(URI.create(ServerProcess.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }
}
