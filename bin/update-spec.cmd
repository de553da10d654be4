@echo off
rem Imports a vendor's newer OpenAPI document, as bin/update-spec does. See --help.
setlocal
set "root=%~dp0.."
set "usage=%root%\spec-update\src\main\resources\dev\billingsdks\update\usage.txt"
if "%~1"=="" (
  echo update-spec: VENDOR or --all is required>&2
  echo.>&2
  type "%usage%">&2
  exit /b 2
)
for %%a in (%*) do if "%%~a"=="--help" (
  type "%usage%"
  exit /b 0
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%root%\target" mkdir "%root%\target"
set "log=%root%\target\update-spec.log"
call "%root%\mvnw.cmd" -B -f "%root%\pom.xml" -pl spec-update -am -Dmaven.test.skip package >"%log%" 2>&1
if errorlevel 1 (
  findstr /b /c:"[ERROR]" "%log%">&2
  echo update-spec: the build of the tool failed; Maven's output is in %log%>&2
  exit /b 1
)
"%java%" -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.defaultLogLevel=error "-Dupdate.root=%root%" -jar "%root%\spec-update\target\update-spec.jar" %*
exit /b %errorlevel%
