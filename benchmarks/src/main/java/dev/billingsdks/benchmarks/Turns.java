package dev.billingsdks.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Lets benchmarks in separate JVMs alternate, one iteration each, so that the load of the machine affects all of
 * them. One byte sent to a JVM starts its turn, one byte returned ends it, and a JVM that has ended has no further
 * turn.
 */
final class Turns implements AutoCloseable {

    /** The system property that contains the port at which the JVM of a benchmark waits for its turn. */
    static final String PORT_PROPERTY = "benchmarks.turns";

    private static final int JVM_START_MILLIS = 60_000;

    private final ServerSocket listener;

    private Turns(ServerSocket listener) {
        this.listener = listener;
    }

    /** Starts the turns when this number of JVMs has connected. */
    static Turns among(int jvms) throws IOException {
        Turns turns = new Turns(new ServerSocket(0, jvms, InetAddress.getLoopbackAddress()));
        turns.listener.setSoTimeout(JVM_START_MILLIS);
        Thread thread = new Thread(() -> turns.give(jvms), "turns");
        thread.setDaemon(true);
        thread.start();
        return turns;
    }

    String port() {
        return Integer.toString(listener.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void give(int jvms) {
        List<Socket> waiting = new ArrayList<>();
        try {
            while (waiting.size() < jvms) {
                waiting.add(listener.accept());
            }
            while (!waiting.isEmpty()) {
                giveEachOne(waiting);
            }
        } catch (IOException e) {
            System.err.println("not all JVMs have connected: " + e.getMessage());
        } finally {
            waiting.forEach(Turns::drop);
        }
    }

    private static void giveEachOne(List<Socket> waiting) {
        for (Iterator<Socket> all = waiting.iterator(); all.hasNext(); ) {
            Socket jvm = all.next();
            try {
                jvm.getOutputStream().write(1);
                if (jvm.getInputStream().read() < 0) {
                    throw new EOFException("gone");
                }
            } catch (IOException gone) {
                all.remove();
                drop(jvm);
            }
        }
    }

    private static void drop(Socket jvm) {
        try {
            jvm.close();
        } catch (IOException e) {
            System.err.println("a connection could not be closed: " + e.getMessage());
        }
    }

    /** The side of a benchmark. */
    static final class Player implements AutoCloseable {

        private final Socket socket;

        private Player(Socket socket) {
            this.socket = socket;
        }

        static Player connect(int port) throws IOException {
            return new Player(new Socket(InetAddress.getLoopbackAddress(), port));
        }

        void await() throws IOException {
            if (socket.getInputStream().read() < 0) {
                throw new EOFException("the turns have ended");
            }
        }

        void end() throws IOException {
            socket.getOutputStream().write(1);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
