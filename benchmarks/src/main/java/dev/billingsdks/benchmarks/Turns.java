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
 * Lets benchmarks in JVMs of their own take turns, one iteration each, so that whatever else the machine does hits all of them.
 * One byte to a JVM is its turn, one back is the end of it, and a JVM that has gone has no further turn.
 */
final class Turns implements AutoCloseable {

    /** The system property that tells a JVM of a benchmark where to wait for its turn. */
    static final String PORT_PROPERTY = "benchmarks.turns";

    private static final int JVM_START_MILLIS = 60_000;

    private final ServerSocket listener;

    private Turns(ServerSocket listener) {
        this.listener = listener;
    }

    /** Begins to give turns as soon as that many JVMs have connected. */
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
            System.err.println("not all JVMs have come to take turns: " + e.getMessage());
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

    /** A benchmark's side. */
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
