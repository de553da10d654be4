package dev.billingsdks.benchmarks;

import dev.billingsdks.benchmarks.client.Competitor;
import dev.billingsdks.benchmarks.client.CustomerClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Lists in many virtual threads at the same time, under Flight Recorder, and prints how often one was pinned. */
public final class VirtualThreadListing {

    private static final String PINNED = "jdk.VirtualThreadPinned";

    private VirtualThreadListing() {}

    /**
     * Lists.
     *
     * @param arguments the base URL and the number of threads
     */
    public static void main(String[] arguments) throws Exception {
        try (CustomerClient client = Competitor.SDK.open("metronome", arguments[0])) {
            // A thread that waits for the initialization of a class is pinned, even for classes of the JDK, so all
            // classes are initialized before the recording starts.
            listInThreads(client, 1);
            Path file = Files.createTempFile("pinned", ".jfr");
            try (Recording recording = new Recording()) {
                recording.enable(PINNED).withoutThreshold().withStackTrace();
                recording.start();
                listInThreads(client, Integer.parseInt(arguments[1]));
                recording.stop();
                recording.dump(file);
            }
            System.out.println(describe(file));
            Files.delete(file);
        }
    }

    private static void listInThreads(CustomerClient client, int count) throws Exception {
        AtomicReference<IOException> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            threads.add(startVirtualThread(() -> {
                try {
                    client.listAll();
                } catch (IOException e) {
                    failure.set(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** By reflection, because the module is compiled for Java 17. */
    private static Thread startVirtualThread(Runnable task) throws ReflectiveOperationException {
        return (Thread)
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    }

    private static String describe(Path file) throws IOException {
        int count = 0;
        String why = "";
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals(PINNED)) {
                    count++;
                    // Since JDK 24; before that, a monitor or a native frame is the only possible reason.
                    why = event.hasField("pinnedReason") ? ": " + event.getString("pinnedReason") : "";
                }
            }
        }
        return count == 0 ? "0 times" : count + " times" + why;
    }
}
