/** Receives the webhooks of a vendor over HTTP. Each event is verified, and processed once. */
package com.example.webhook;
