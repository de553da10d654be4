module consumer.metronome {
    requires dev.billingsdks.metronome;
    requires jdk.httpserver;
}
