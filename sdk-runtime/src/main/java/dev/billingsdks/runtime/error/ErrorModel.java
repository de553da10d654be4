package dev.billingsdks.runtime.error;

/** The body of an error in the type that the document declares for its status. Every generated model and union is one. */
public interface ErrorModel {

    /** Returns this model as a JSON document. It holds the vendor's data in clear, unlike {@link Object#toString()}. */
    String toJson();
}
