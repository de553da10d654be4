/**
 * A command that copies the customers of many accounts into a database. It continues from its last checkpoint after it was killed.
 */
package com.example.flinksync;
