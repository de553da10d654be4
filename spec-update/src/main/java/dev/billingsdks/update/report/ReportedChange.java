package dev.billingsdks.update.report;

import dev.billingsdks.update.compatibility.JavaChange;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.Side;
import java.util.List;

/**
 * A change of the document with what it means for programs.
 *
 * @param change the change
 * @param java what it breaks in Java
 * @param accepted whether the maintainer has accepted it
 */
record ReportedChange(Change change, List<JavaChange> java, boolean accepted) {

    Severity severity() {
        if (change.effect() == Effect.BREAKING) {
            return Severity.BREAKING_ON_THE_WIRE;
        }
        if (!java.isEmpty()) {
            return Severity.BREAKING_IN_JAVA;
        }
        return change.effect() == Effect.TEXT ? Severity.DOCUMENTATION : Severity.ADDITIVE;
    }

    /** Returns why the change has its severity, as a sentence without a full stop. */
    String reason() {
        return switch (severity()) {
            case BREAKING_ON_THE_WIRE -> wireReason();
            case BREAKING_IN_JAVA ->
                "programs that use " + java.get(0).place() + " no longer compile or link, or behave differently";
            case ADDITIVE ->
                change.effect() == Effect.ADDITION
                        ? "programs that were written before do not use what is added"
                        : "programs that were written before send and receive what they did";
            case DOCUMENTATION -> "only descriptions differ";
        };
    }

    private String wireReason() {
        if (change.kind() == Change.Kind.OPERATION_REMOVED) {
            return "the vendor no longer documents the operation, so that calls of it can fail";
        }
        if (change.side() == Side.REQUEST) {
            return "a request that was valid before can be rejected or mean something else";
        }
        return change.side() == Side.RESPONSE
                ? "a response can lack what programs read, or contain what they do not expect"
                : "a program that was written before gets another result";
    }

    /** Returns the change in one line, which a file of accepted changes contains. */
    String line() {
        String side = change.side() == Side.NEITHER ? "" : ", " + change.side();
        String place = change.place().isEmpty() ? "" : ", " + change.place();
        return change.subject() + side + place + ": " + change.text();
    }
}
