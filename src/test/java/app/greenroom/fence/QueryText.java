package app.greenroom.fence;

/**
 * A text in the code that is sent to the database.
 *
 * @param file the source file, below the application's package
 * @param module the module that it belongs to
 * @param jpql whether it is JPQL and not SQL
 */
record QueryText(String file, String module, boolean jpql, String text) {}
