/** Copies the customers of a vendor into an SQL database. A copy that was killed is continued at the page that it had not stored. */
package com.example.sync;
