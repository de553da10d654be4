module consumer.plain {
    requires consumer.scenario;
}
